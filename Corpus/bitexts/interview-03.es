La traductora Ung Thi Nhu May, veinte años con el «Quijote»
Sobre su mesa hay once diccionarios, una gata tricolor y unas galeradas de 1.146 páginas.
—¿Cuándo empezó?
—En el otoño de 2005, con el cuarto centenario; le prometí a la editorial que tardaría tres años.
—¿Y qué ocurrió?
—Que me topé con Sancho.
Don Quijote habla como los libros, y como un libro se le traduce.
Sancho, en cambio, no abre la boca sin soltar un refrán, y los refranes no se traducen: se cambian por otros.
—¿Nos da un ejemplo?
—«No con quien naces, sino con quien paces» lo convertí en «Cerca de la tinta, negro; cerca de la lámpara, claro».
Se pierde la rima y se gana la imagen.
—¿Hubo alguno que se le resistiera?
—Treinta y siete.
Los tengo apuntados en una libreta que llamo «el cementerio».
—¿Por qué su Sancho habla con acento del sur?
—Por mi padre, un campesino de Go Cong, gordo, comilón y respondón, que siempre daba en el clavo.
Murió cuando yo iba por los capítulos en que Sancho es gobernador.
—¿Y la editorial no puso pegas?
—Sí, temían que en Hanói no se entendiera.
Se lo leí a la señora que vende té en mi portal y se moría de risa.
Ahí se acabó la discusión.
—¿Conoce La Mancha?
—Sí, estuve un mes, becada por el Ministerio de Cultura de España.
Llovió todos los días.
Fui andando de Campo de Criptana a El Toboso, solo por saber cómo se cansaba el caballo.
—Y, ahora que ha terminado, ¿cómo se siente?
—Como quien casa a una hija.
Contenta, pero por la mañana miras la cama vacía.
—¿Qué será lo próximo?
—Algo muy delgado; pregúntele a la gata, que está echada encima del contrato.
