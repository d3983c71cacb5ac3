El último constructor de dan bau de la calle Hang Non
Una cuerda, una varilla de bambú y una calabaza seca: con eso, Bo Xuan Tinh fabrica el sonido que más se parece a la voz humana.
Su taller, de apenas nueve metros cuadrados, está en un altillo al que se sube por una escala casi vertical.
La madera de firmiana se seca en las vigas al menos siete años.
Cada pieza le lleva mes y medio y cuesta entre cuatro y treinta millones de dongs.
Jamás las firma: dice que basta con oírlas.
En 1972, en las noches de bombardeo, bajaba al refugio con un solo instrumento.
Tocaba para que el vecindario no oyera los aviones.
Aquel ejemplar se conserva hoy en el Museo de la Música de Barcelona; él insiste en que lo tienen colgado al revés.
Nació en 1941, séptimo hijo de una familia de sombrereros.
A los ocho años, huyendo de la guerra, oyó tocar a un cantor ciego junto a un embarcadero y desde aquel día nada más le interesó.
El primer instrumento lo hizo con una lata y un cable de freno de bicicleta.
Su padre lo hizo pedazos.
Su madre recogió a escondidas la varilla.
De sus más de cincuenta aprendices, casi todos han dejado el oficio.
La única que sigue es una argentina, Milagros Ferreyra, que antes construía bandoneones en Rosario.
Maestro y discípula hablan una mezcla de idiomas que nadie más entiende.
«Él golpea la madera, yo escucho y él asiente», cuenta ella.
Lleva en Hanói seis inviernos.
