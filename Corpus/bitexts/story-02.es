Tú que guardas las aguas de todos los ríos, inclina tu oído al pequeño que te llama.
Desde el fondo del pozo seco he clamado, y es larga la noche, y mi lámpara se apagó.
El que de mí se burla está sentado a la puerta del mercado;
mueve la cabeza y pregunta: ¿Dónde está tu señor?
Mas yo no le respondí,
porque mi corazón espera todavía como la tierra agrietada espera las lluvias de abril.
Contaste uno por uno los granos caídos en la linde: ¿olvidarás acaso a quien los sembró?
El tejedor tiene nido, y cueva el cangrejo de la playa.
¿Y cuál será mi techo,
sino la sombra de tu mano?
Alma mía, ¿por qué te agitas? Siéntate y recuerda:
llegó un día la crecida hasta el umbral, y el fuego del hogar no murió.
Cantaba mi madre en aquel diluvio, y su canto subía más que las aguas.
Dichoso el que reparte su arroz cuando mengua la olla;
dichoso el que abre antes de que llamen.
Será como el mangle en la desembocadura:
lo bate la ola
y echa más honda la raíz.
Enséñame a contar mis días;
hazme sabio, y quita de mi boca la palabra amarga,
y de mis manos la obra apresurada.
Cuando camine, ve delante; cuando caiga, está debajo;
y cuando duerma, vela tú por mí.
Entonces contaré tus favores a los niños que guardan los búfalos,
y ellos los contarán a sus hijos.
Como el rocío, así tu misericordia.
Desde la fuente hasta el mar, no hay agua que no diga tu nombre.
