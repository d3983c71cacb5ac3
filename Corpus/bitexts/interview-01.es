«El barro sabe cuándo estás enfadado»
En la aldea alfarera cham de Bau Truc no gira el torno: es la artesana la que camina hacia atrás en torno a la pieza.
Dang Thi Hoa, de 71 años, lleva sesenta haciéndolo, y nos recibe una mañana de mucho viento.
¿Por qué los cham no usan torno?
Así nos lo enseñó la fundadora y así lo hacemos.
Y, si lo piensas, el torno saca todas las piezas iguales.
Mis pies, en cambio, no andan igual dos días seguidos.
¿Cuántas vueltas da al día?
Mi nieto me puso un aparato de esos que cuentan los pasos y salieron once kilómetros, ¡sin salir de casa!
¿De dónde saca el barro?
De la orilla del Quao, una vez al año, después de la siega.
Lo que le quitamos, el río lo devuelve con las crecidas.
¿Enseña a gente de fuera?
Claro. Hace dos años vino de Saigón una estudiante de Bellas Artes.
Modelaba de maravilla, pero no había hornada que no se le agrietara.
¿Y eso?
Porque acababa de romper con el novio.
El barro sabe cuándo estás enfadado: se guarda la rabia dentro y con el fuego revienta.
Cuecen al aire libre, ¿verdad?
Sí, con leña y paja, unas seis horas.
Hay que mirar el viento.
Si es del sur, salen rojas; si es del norte, con manchas negras, como nubes.
¿Cuáles prefiere la gente?
Antes, las rojas; ahora todo el mundo quiere nubes.
En 2022 la Unesco inscribió su oficio en la lista. ¿Le ha cambiado la vida?
Hay un cartel nuevo a la entrada del pueblo, pero la espalda me sigue doliendo en el mismo sitio.
(Se ríe y se sirve té.)
¿Qué es lo que más desea?
Que mis nietas aprendan a andar hacia atrás; hacia delante sabe cualquiera.
