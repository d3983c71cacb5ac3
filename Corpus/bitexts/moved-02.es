Tres días por el altiplano de piedra de Dong Van
No se fíe del mapa: aquí 150 kilómetros equivalen a 400 en cualquier otro sitio.
La noche en el casco viejo de Dong Van es fría: seis grados.
La gente se sienta en torno a un caldero de thang co, un guiso de vísceras de caballo que no todos los forasteros se atreven a probar.
De la ladera llega el sonido de un khen, el órgano de boca de los hmong.
Alguien baila.
El último día tocaba el puerto de Ma Pi Leng.
La carretera la abrieron más de mil jóvenes voluntarios a partir de 1959; en el tramo del precipicio trabajaron once meses colgados de cuerdas.
Al fondo, el río Nho Que verdea como una cinta de seda olvidada.
Recorrimos en barca el desfiladero de Tu San, cuarenta minutos en los que nadie abrió la boca.
El primer día salimos de la ciudad de Ha Giang con la niebla todavía espesa.
Tras la cuesta de Bac Sum se llega a la Puerta del Cielo de Quan Ba, desde donde se divisan dos montes redondos que los lugareños llaman las Gemelas.
Según la leyenda, son los pechos que un hada dejó a su hijo.
Al anochecer paramos en Yen Minh y dormimos en una casa de adobe con muros de medio metro.
El segundo día visitamos la mansión de los Vuong, levantada en nueve años con piedra azulada y madera de pino.
Nuestro guía, Sung Mi Phin, nos señaló las basas en forma de cápsula de adormidera, origen de la fortuna familiar.
Por la tarde apareció entre los bancales el mástil de Lung Cu.
Hay que subir 389 peldaños.
Desde arriba, China no es más que la cordillera de enfrente.
La mejor época es noviembre, cuando el alforfón florece y tiñe de rosa las laderas.
Alquile una moto de marchas y lleve impermeable.
También efectivo, pues los cajeros escasean.
