Vietnam y Uruguay retoman las negociaciones para evitar la doble tributación
Las delegaciones de ambos países volvieron a sentarse a la mesa este martes en Montevideo, tras cuatro años de interrupción.
«Esta ronda se centra en el impuesto sobre regalías e intereses», explicó la jefa de la delegación vietnamita, la directora general Le Quynh Tram.
Según añadió, ya se han acercado posturas en 11 de los 14 artículos pendientes, mientras que los tres últimos pasarán a manos de los ministros.
El comercio bilateral sumó el año pasado 187,4 millones de dólares.
Las ventas uruguayas consisten sobre todo en madera, lana y cueros.
En sentido contrario, Vietnam coloca en el país rioplatense teléfonos, calzado y neumáticos.
Esteban Larrañaga, viceministro de Economía y Finanzas de Uruguay, calificó a Vietnam de «puerta de entrada al Sudeste Asiático».
Recordó que su país tiene acuerdos semejantes con más de veinte economías, entre ellas Singapur y Corea del Sur.
Uruguay aspira, además, a estrechar su relación con la ASEAN.
Para las empresas, el problema no es tanto el tipo impositivo como la incertidumbre, se queja Do Khac Minh, director de una firma de programación de Da Nang con filial en Montevideo.
«Pagamos dos veces y luego esperamos dieciocho meses a que nos devuelvan el dinero», relata.
El borrador fija en noventa días el plazo máximo de devolución.
Las administraciones tributarias intercambiarán además información de manera automática una vez al año.
La cláusula no tendrá efecto sobre datos anteriores a 2026.
Las controversias se someterían a una comisión mixta que se reuniría alternativamente en las dos capitales.
Al margen de las conversaciones, los enviados vietnamitas visitaron el puerto y mantuvieron un encuentro con los exportadores de lana.
También depositaron flores ante el monumento a José Artigas.
Ambos Estados establecieron relaciones diplomáticas el 11 de agosto de 1993.
La comunidad vietnamita en Uruguay no llega al centenar de personas.
La mayoría se dedica a la restauración.
La próxima cita está prevista en Hanói durante el primer trimestre del año que viene y, si todo marcha bien, la firma podría llegar antes del verano.
