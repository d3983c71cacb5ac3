Descubren en una cueva de Quang Tri una nueva especie de geco
Es más corto que un meñique, tiene los ojos de color cobre y solo sale de las grietas cuando se pone la luna.
Una revista científica internacional acaba de describirlo con el nombre de Cyrtodactylus vinhlinhensis.
Los investigadores de la Academia de Ciencias y Tecnología de Vietnam dieron con él por primera vez en junio de 2023, cuando en realidad buscaban murciélagos.
«Pasé la linterna y vi dos puntitos brillantes en el techo», recuerda el biólogo Cu Xuan Thach.
El equipo tuvo que volver ocho veces para reunir suficientes muestras.
El análisis genético indica que se separó de su pariente más próximo hace unos cinco millones de años.
Se distingue por sus catorce hileras de escamas dorsales.
Los machos, además, carecen de poros femorales.
Hasta la fecha se han localizado 22 ejemplares, todos en un sistema de galerías de 1,7 kilómetros.
No muy lejos hay una cantera de cemento, y desde la boca de la cueva se oyen las voladuras.
Por eso los autores proponen incluirlo entre las especies en peligro crítico.
Las autoridades del distrito de Vinh Linh estudian crear una franja de protección de quinientos metros.
Los vecinos están divididos, pues de la cantera viven cerca de doscientas familias.
«¿Ese lagarto le va a pagar el sueldo a mi hijo?», nos pregunta la dueña del quiosco de la entrada.
La empresa explotadora no ha hecho declaraciones.
Los macizos calizos funcionan como islas.
Lo que vive en uno no suele vivir en el de al lado, y así se explica que solo de este género haya en Vietnam más de cincuenta especies.
Marta Espinar, del Museo de Ciencias Naturales de Madrid y ajena al estudio, ve en el hallazgo «un recordatorio».
«Perdemos cosas a las que todavía no hemos puesto nombre», escribe.
El artículo puede consultarse gratuitamente en internet.
El ejemplar tipo se conserva en Hanói, en el Museo Nacional de la Naturaleza.
Cuando acaben las lluvias, el equipo explorará las cavidades vecinas.
