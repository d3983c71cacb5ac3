Aperos de labranza
Ascensor
Aseos
Audioguías
Biblioteca
Cafetería
Casa comunal de los bana
Casa funeraria de los jarai
Casa larga de los ede
Consigna
En obras
Entrada
Escaleras
Exposición permanente
Exposición temporal
Extintor
Gongs
Indumentaria y tejido
Jardín al aire libre
La forja entre los nung
Libro de visitas
Marionetas de agua: 10.00, 14.30 y 16.00
Museo de Etnología
Planta baja
Primera planta
Prohibido fotografiar con flash
Punto de encuentro
Rito de iniciación
Salida
Salida de emergencia
Se ruega no tocar
Silencio, por favor
Solo personal autorizado
Taller infantil
Taquilla
Tienda
