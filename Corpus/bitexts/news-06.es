Festival nacional de ca trù: las claquetas suenan en manos muy jóvenes
Sentada con las piernas cruzadas sobre la estera, la niña mantiene la espalda recta y un palillo de madera en cada mano.
Se llama Nghiem Bao Chau, tiene trece años y es la cantante más joven de esta edición.
Cuando empieza a cantar, en la casa comunal de Lo Khe no se oye una mosca.
En 2009, cuando la Unesco incluyó este género en la lista del patrimonio que requiere medidas urgentes, apenas quedaban en el país unas decenas de maestros, casi todos mayores de setenta años.
Hoy existen alrededor de sesenta clubes en quince provincias y ciudades.
En esta ocasión se han reunido 240 intérpretes, entre cantantes e instrumentistas.
Lo alentador es que más de la mitad no ha cumplido los treinta.
«Antes había que estudiar cinco años para presentarse ante el público», sostiene la maestra Bach Thi Sam, de 88 años.
«Los chicos de ahora aprenden más rápido, pero con prisas las claquetas no tienen alma».
Todos los domingos por la mañana enseña gratis en su casa.
Para una sesión se necesitan tres personas: la cantante, que también toca las claquetas; el intérprete de dan day, un laúd de mástil largo; y el oyente que maneja el tambor.
El palillo izquierdo, partido en dos, da un sonido más seco que el derecho.
Los principiantes tardan meses en coordinar ambas manos con la voz.
Ese tambor que aplaude o reprocha es lo que distingue al género: aquí el público no solo escucha, también juzga.
El jurado lo preside este año el compositor Quach Tung Lam.
Elogió, sin embargo, a un grupo de estudiantes de Hue que ha recuperado un canto ritual que se creía perdido.
Hallaron la letra en un libro en escritura nôm conservado en el Instituto de Estudios Han-Nom.
La melodía la reconstruyeron con ayuda de dos ancianas.
Vi Hoang Dung, la portavoz, estudia nôm desde los quince años.
«Desafinábamos todo el rato y las abuelas nos daban con el abanico en la cabeza», recuerda.
El primer premio, dotado con treinta millones de dongs, recayó en el club de Co Dam, en la provincia de Ha Tinh.
Bao Chau obtuvo el galardón a la artista revelación y dice que con el dinero le comprará un laúd a su hermano pequeño.
La próxima edición se celebrará dentro de tres años.
