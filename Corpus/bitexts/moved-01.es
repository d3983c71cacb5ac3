La cooperativa de café de Muong Ang: once años y una tostadora
A Quang Thi Dien no le gusta el café, y así se lo dice a todo el que viene.
Y, sin embargo, sus granos figuran en la carta de un local de Bilbao.
El punto de inflexión fue un error.
En la cosecha de 2018, una partida se quedó tres días olvidada en los sacos y fermentó.
Ya iban a tirarla, pero probaron a secarla y el catador colombiano Hernán Quintero le dio 86 puntos.
«Piña y melaza», anotó en su cuaderno.
Desde entonces «olvidan» a propósito dos toneladas al año.
Todo empezó en 2014, cuando el café verde cayó a 29.000 dongs el kilo.
Muchos vecinos arrancaron los cafetos y plantaron mandioca.
Dien convenció a seis mujeres para comprar entre todas una despulpadora de segunda mano.
La instalaron debajo de la casa de su madre, que se alza sobre pilotes.
El primer año perdieron cuarenta millones.
Las dificultades no han desaparecido.
La helada de enero de 2021 quemó una cuarta parte de la superficie.
Los jóvenes, por su parte, se marchan a las fábricas de electrónica de Bac Ninh.
El más joven de los socios tiene ya 34 años.
Dien enseña a tostar a su hija mayor, que tiene diecisiete años y, a diferencia de ella, adora el café.
Hoy la cooperativa agrupa a 87 familias y cultiva 130 hectáreas, situadas entre los 900 y los 1.200 metros.
Dos tercios son de la etnia tai; los demás, hmong y kho mu.
Al final de la campaña, los beneficios se reparten según los kilos de cereza madura y no según el capital.
