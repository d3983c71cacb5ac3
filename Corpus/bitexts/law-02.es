CONTRATO DE ARRENDAMIENTO DE VIVIENDA
En Nha Trang, a 12 de enero de 2026, REUNIDOS
De una parte, doña Diep Thi Ngoc Suong, nacida en 1968 (en adelante, «la Arrendadora»).
De otra, don Gonzalo Iturbe Salas, de nacionalidad mexicana (en adelante, «el Arrendatario»).
Ambas partes ACUERDAN
Primera. Objeto
La Arrendadora cede al Arrendatario el apartamento 1204, de 68 m², con dos dormitorios y un balcón que da al mar, y con el mobiliario que figura en el anexo.
Segunda. Duración
El arrendamiento durará veinticuatro meses contados desde la entrega de llaves.
Vencido el plazo, se prorrogará por doce más si ninguna de las partes se opone.
Tercera. Renta y forma de pago
La renta será de 14.500.000 dongs mensuales, sin incluir agua, electricidad ni internet.
El pago se hará por transferencia dentro de los cinco primeros días de cada mes.
Un retraso superior a diez días devengará un interés diario del 0,05 %.
La renta no podrá modificarse durante el primer año.
Cuarta. Fianza
El Arrendatario entrega una fianza de 29.000.000 de dongs, equivalente a dos mensualidades.
Se le devolverá en los quince días siguientes al desalojo, previa deducción del coste de los daños que le sean imputables.
Quinta. Obligaciones de la Arrendadora
– Entregar la vivienda en plazo y con los suministros en buen estado.
– Reparar en siete días las averías importantes.
Sexta. Obligaciones del Arrendatario
– No subarrendar ni tener animales de más de diez kilos.
– No taladrar las paredes ni cambiar la cerradura sin permiso.
– Respetar las normas de la comunidad.
Séptima. Resolución anticipada
La parte que desee resolver el contrato avisará con cuarenta y cinco días de antelación.
En caso contrario, la Arrendadora devolverá el doble de la fianza o el Arrendatario la perderá, según quién incumpla.
Octava. Controversias
Las partes procurarán resolver sus diferencias de forma amistosa y, en su defecto, se someterán al Tribunal Popular de Nha Trang.
Se firman cuatro ejemplares, dos en vietnamita y dos en español.
En caso de discrepancia prevalecerá el texto vietnamita.
La Arrendadora El Arrendatario
