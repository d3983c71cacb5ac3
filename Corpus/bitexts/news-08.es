Da Nang formará cada año a 400 ingenieros en diseño de microchips
El edificio de siete plantas junto al río Han, un centro comercial abandonado, estrena vida esta mañana.
Salas de medición, laboratorios y 120 estaciones de trabajo esperan a la primera promoción.
El Ayuntamiento y la Universidad de Da Nang han invertido conjuntamente 265.000 millones de dongs, unos diez millones de dólares.
Tres compañías extranjeras ceden gratis durante cinco años los programas de diseño, que son carísimos.
Los alumnos son recién titulados en Electrónica o Telecomunicaciones.
El curso dura nueve meses.
Durante los tres últimos tienen que diseñar por su cuenta un chip completo, cuyo prototipo se fabricará en Taiwán.
El ritmo es duro, con 44 horas semanales de clase, deberes aparte.
En torno a una quinta parte suele tirar la toalla en el cuarto mes; por eso el centro ha contratado a una psicóloga.
«Nada enseña tan deprisa como tener en la mano un chip diseñado por ti y ver que no funciona», bromea el director, Ton That Duy Khang.
Vietnam dispone actualmente de unos 7.000 especialistas en este campo.
El Gobierno aspira a contar con 50.000 en 2030.
La cifra les parece excesiva a muchos expertos, entre otras cosas porque faltan profesores.
Un ingeniero con experiencia gana el triple que un docente universitario.
Para resolver el problema, el centro recurre a profesionales en activo, que dan clase por la noche y cobran por horas.
A cambio, sus empresas tienen preferencia para contratar a los mejores alumnos.
Las mujeres representan el 31 % de la primera promoción, por encima de la media del sector.
Entre ellas está Sam Thi Kieu Oanh, de 23 años, hija de unos fabricantes de salsa de pescado de Nam O.
«Mis padres no entienden bien qué es un chip, pero saben que es más pequeño que un boquerón», dice riéndose.
La matrícula cuesta sesenta millones de dongs.
Quien se comprometa a trabajar tres años en la ciudad queda exento.
La segunda promoción empezará en marzo.
