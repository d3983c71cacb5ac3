Una nadadora de 17 años bate un récord nacional que duraba doce
Khong Tu Uyen tocó la pared de la calle 5 de la piscina de My Dinh en 4:38,92, se volvió hacia el marcador y se tapó la cara con las manos.
El récord femenino de los 400 metros estilos, vigente desde 2013, acababa de caer.
La joven de Quang Binh mejoró la marca anterior en un segundo y cuatro décimas.
Pocos esperaban semejante registro.
En febrero, una lesión de hombro la había apartado de los entrenamientos.
«Estuve tres semanas haciendo solo patada», recordó tras la entrega de medallas.
Fue precisamente entonces, a juicio de su entrenador, Trinh Hoai Bac, cuando mejoró en braza.
Mac Thi Yen, de 25 años y tres veces campeona de los Juegos del Sudeste Asiático, fue segunda con 4:43,10.
El bronce fue para Lo Thi Ban, de Son La.
En esa provincia montañosa, que no tuvo su primera piscina olímpica hasta el año pasado, la medalla se celebró como si fuera de oro.
En estos campeonatos nacionales compiten 412 nadadores de 38 delegaciones.
Hua Gia Bao ganó los 50 metros libre masculinos por apenas dos centésimas.
A punto estuvo de perderse la carrera.
El autobús de su equipo se había quedado atascado en la tercera circunvalación.
La prueba tuvo que repetirse por un fallo del sistema de salida.
La organización premió asimismo al participante más joven, de solo once años.
Con su tiempo, Uyen obtiene la mínima B para el Mundial.
La A queda a algo más de un segundo.
El mes que viene se concentrará durante seis semanas en el centro de Sant Cugat, cerca de Barcelona.
Los gastos corren por cuenta de la federación vietnamita.
«Nunca he salido del país, así que tengo tanta ilusión como miedo», confesó.
Su madre, Dinh Thi Luu, vendedora de pescado en el mercado de Dong Hoi, siguió la final en el móvil de una clienta.
