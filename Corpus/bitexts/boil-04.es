El Hanoi I remonta en la prórroga y se mete en las semifinales de la Copa femenina
Redacción Deportes
Actualizado a las 19:02
Con dos goles en contra a los veinte minutos, casi nadie daba un duro por las capitalinas.
Ngan Thi Thu Trang adelantó al Thai Nguyen con una volea desde fuera del área y, siete minutos más tarde, Au My Duyen cabeceó un saque de esquina.
En el vestuario, el técnico Banh Quoc Tru no levantó la voz.
Se limitó a dibujar una flecha en la pizarra.
A partir de ahí, todos los balones fueron a la banda izquierda, donde la lateral rival tenía ya una amarilla.
Regístrate y recibe 50 € en tu primera apuesta
En el 58, Kha Thi Nguyet recortó distancias.
El Thai Nguyen se encerró.
Casi le sale bien, pero en el 94 la árbitra señaló el punto de penalti.
La capitana Nguyet, sin inmutarse, lo mandó a la escuadra derecha: 2-2.
La grada de Thanh Tri enloqueció.
Liga F: todos los resultados de la jornada
En el minuto 112, la suplente Tong Hai Bang, de dieciocho años, se fue de dos contrarias y remató con la zurda.
Era su primer gol con las mayores.
«Esta noche no voy a pegar ojo», decía Bang, todavía temblando.
En semifinales, el 26 de agosto, se medirá al vencedor del Than KSVN-Phong Phu Ha Nam.
Comentarios (0)
Iniciar sesión para comentar
