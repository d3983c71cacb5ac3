El caldo de la señora Sau
Gastronomía
Por Lucía Fabregat
14 de marzo de 2026
A las tres de la madrugada, cuando el callejón número 40 aún duerme, Nhan Thi Sau ya ha encendido el fuego.
Su olla de sesenta litros hierve durante siete horas a fuego lento, nunca a borbotones.
«Si hierve fuerte, el caldo se enturbia; y si se enturbia, el cliente se va», sentencia.
Lee también: Diez mercados flotantes que hay que ver antes de que desaparezcan
El bun nuoc leo pertenece por igual a los tres pueblos de Soc Trang: los jemeres ponen la pasta de pescado fermentado, los chinos el cerdo asado y los vietnamitas los camarones y las hierbas.
La señora Sau aprendió de su suegra, una jemer analfabeta que recordaba con exactitud cada cucharada de sal.
El pez cabeza de serpiente ha de ser salvaje.
Se cuece aparte y se desmenuza a mano.
La citronela y el rizoma de krachai se majan y se echan cuando el caldo recupera el hervor.
Aceptar todas las cookies
Configurar
Cada mañana vende unos 150 tazones, a 35.000 dongs cada uno.
A las diez no queda nada, y el que llega tarde se aguanta.
Un restaurante de Saigón le ofreció cuatrocientos millones por la receta y ella se negó.
Luego la escribió en la pared del local, para que la copie quien quiera.
A nadie le sale igual.
Compartir en WhatsApp
© Todos los derechos reservados
