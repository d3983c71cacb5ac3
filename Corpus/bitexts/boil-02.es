Medio ambiente
El manglar renace gracias a quienes lo talaron
Pilar Ochandiano | Hanói
Giang Van Ut no oculta su pasado: durante quince años vivió de hacer carbón.
Cada horno se tragaba al mes mil metros cuadrados de bosque.
Read this article in English
En 2001 cayó el último árbol que quedaba delante de su casa y el mar empezó a comerse la tierra.
Tuvo que mudarse tres veces, cincuenta metros tierra adentro cada vez.
Esas mismas manos han clavado después más de 90.000 propágulos de mangle en el fango.
El proyecto, financiado por WWF, paga a cada familia 450.000 dongs anuales por hectárea conservada.
Lo más leído
1. La Bolsa de Madrid cierra en máximos
2. Así será el calendario escolar del próximo curso
Ut reconoce que no es mucho.
Pero donde hay bosque hay cangrejos, caracoles y miel.
En ocho años, la costa de Dat Mui ha avanzado 120 metros.
Según los científicos, aquí cada hectárea almacena unas mil toneladas de carbono, cuatro veces más que un bosque de tierra firme.
A partir del año que viene, ese carbono podrá venderse.
Getty Images
El hijo de Ut, que se había marchado a trabajar a una fábrica de Binh Duong, ha vuelto y lleva en barca a los visitantes.
Al caer la tarde, padre e hijo contemplan cómo las garzas cubren las copas.
¿Te ha gustado este artículo? Compártelo
