Arroz y camarones en la misma parcela, la respuesta de Kien Giang al agua salada
Todos los eneros, el mar remonta los canales hasta llegar al patio de Danh Sa Ruong.
Hace diez años aquello era una desgracia; ahora él mismo abre la compuerta para que entre.
En sus 2,6 hectáreas del distrito de An Bien cría langostino tigre en la estación seca y cultiva arroz cuando llegan las lluvias.
La paja descompuesta alimenta a los crustáceos y el fango del fondo abona luego el cereal.
Apenas compra fertilizantes, y los plaguicidas están descartados: matarían a los animales.
El año pasado la familia ganó 190 millones de dongs, el doble que cuando solo hacía dos cosechas de arroz.
El sistema ocupa ya más de 100.000 hectáreas en la provincia.
Bac Lieu y Ca Mau lo practican también desde hace tiempo.
El grano obtenido así se paga entre un 15 y un 20 % más que el corriente.
Una cooperativa cuenta incluso con el certificado ecológico para venderlo en Europa.
Pero no todas las campañas salen bien.
En 2024, las lluvias se retrasaron cinco semanas, el suelo no llegó a desalarse y las plantas se quemaron.
Kha Ngoc Diem, doctora de la Universidad de Can Tho, ensaya variedades capaces de soportar cuatro gramos de sal por litro.
«Una buena semilla es solo la mitad de la historia», advierte.
«La otra mitad es gestionar el agua entre todos».
Desde hace un año, 34 familias del caserío de Xeo Duoc comparten una aplicación que informa de la salinidad hora a hora.
Si por la mañana el teléfono pita cuatro veces, se abren las compuertas; si pita dos, se cierran.
Los medidores, que cuestan menos de un millón de dongs cada uno, los montó el hijo de Ruong, estudiante de Electrónica.
El Banco Mundial acaba de aceptar financiar otros doscientos.
Ruong, entretanto, se plantea añadir cangrejos.
