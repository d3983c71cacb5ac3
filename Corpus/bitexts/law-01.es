DECRETO
por el que se regula la organización y gestión de los mercados nocturnos
Capítulo I
DISPOSICIONES GENERALES
Artículo 1. Ámbito de aplicación
El presente Decreto regula las condiciones de creación, funcionamiento y cierre de los mercados nocturnos.
Regula asimismo los derechos y obligaciones de los vendedores.
Artículo 2. Definiciones
1. Se entiende por mercado nocturno aquel que funciona entre las 18.00 y las 2.00 horas del día siguiente.
2. Se entiende por puesto la superficie asignada a un vendedor, que no excederá de 6 m².
3. La junta de gestión es el órgano constituido por el Comité Popular del distrito.
Capítulo II
CREACIÓN Y FUNCIONAMIENTO
Artículo 4. Solicitud
1. La solicitud irá acompañada del plano de distribución de los puestos y del plan de prevención de incendios.
2. El Comité Popular del distrito resolverá por escrito en el plazo de veinte días hábiles desde la recepción del expediente completo, y deberá motivar la denegación.
Artículo 5. Ruido
1. A partir de las 22.00 horas, el nivel sonoro medido en el límite de la zona residencial no superará los 55 dBA.
2. Queda prohibido el uso de altavoces portátiles y megáfonos.
Artículo 6. Derechos de los vendedores
a) Disponer de agua y electricidad a los precios publicados.
b) Ausentarse hasta treinta días al año sin perder el puesto.
c) Elegir representantes en la junta de gestión.
Artículo 7. Obligaciones de los vendedores
a) Abonar la tasa antes del día 5 de cada mes.
b) Exponer los precios en vietnamita.
c) Dejar limpio el puesto en los treinta minutos siguientes al cierre.
d) Conservar las facturas durante un año.
Artículo 8. Infracciones
Las infracciones del artículo 5 se sancionarán con multa de 1.000.000 a 3.000.000 de dongs.
La tercera reincidencia dará lugar a la retirada del puesto.
Artículo 9. Entrada en vigor
El presente Decreto entrará en vigor el 1 de julio de 2027.
Los mercados ya existentes completarán su documentación antes del 31 de diciembre de 2027.
