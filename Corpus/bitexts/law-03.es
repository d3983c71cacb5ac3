Reglamento de la biblioteca comunitaria de Song Cau
(Aprobado por la Resolución 17/QD-TV, de 3 de septiembre de 2025)
Art. 1. Usuarios
1.1. Puede obtener el carné cualquier persona mayor de seis años.
1.2. Los menores de esa edad deberán ir acompañados de un adulto.
1.3. El carné es personal e intransferible.
Caduca a los dos años.
Art. 2. Horario
2.1. De martes a viernes, de 8.00 a 11.30 y de 14.00 a 20.00.
2.2. Sábados y domingos, de 8.00 a 17.00 sin interrupción.
2.3. Cerrado los lunes y los siete días del Tet.
Art. 3. Préstamo
3.1. Se podrán llevar hasta cinco libros durante tres semanas.
3.2. El préstamo es prorrogable una sola vez, salvo que otro usuario haya reservado la obra.
3.3. Los diccionarios, los periódicos encuadernados y los fondos locales solo se consultan en sala.
Art. 4. Retrasos, pérdidas y daños
4.1. Por cada día de retraso se suspenderá el préstamo durante dos días; no se cobran multas.
4.2. Quien extravíe un ejemplar lo repondrá con otro del mismo título o, si está agotado, con el que indique el bibliotecario.
4.3. Arrancar páginas a propósito conlleva la retirada del carné.
Art. 5. Normas de convivencia
5.1. Hable en voz baja y ponga el teléfono en vibración.
5.2. En la sala no se permite comer ni beber, excepto agua en botella cerrada.
5.3. No se reservará asiento durante más de treinta minutos de ausencia.
5.4. Prohibido fumar en todo el edificio.
5.5. La gata de la biblioteca circula libremente.
Se ruega no darle de comer.
Art. 6. Ordenadores
6.1. Máximo, una hora diaria por persona.
6.2. Copia impresa en blanco y negro: 1.000 dongs por página.
Art. 7. Donaciones
Se agradecen las donaciones, aunque la biblioteca puede rechazar libros de texto antiguos y revistas de más de cinco años.
Art. 8. Sugerencias
El buzón se abre el 15 de cada mes.
Todas las sugerencias se contestan en el tablón.
La bibliotecaria jefa
Doan Thi Song Thuong
