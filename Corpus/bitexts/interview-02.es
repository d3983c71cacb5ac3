ENTREVISTA
La vulcanóloga Remedios Acuña: «Un volcán no duerme, habla bajito»
Acaba de pasar tres meses estudiando con colegas vietnamitas los cráteres antiguos de Gia Lai y Dak Nong.
P.: ¿Sabía que en Vietnam había volcanes?
R.: Sobre el papel, sí, pero al verme en el cráter de Chu Dang Ya, en medio de un campo rojo de achira, comprendí que no sabía nada.
P.: ¿Cuándo fue la última erupción?
R.: En tierra firme, hace cientos de miles de años.
En el mar, cerca de la isla de Phu Quy, en 1923.
Emergió entonces un islote que desapareció al cabo de unos meses.
P.: Entonces, ¿hay motivos para preocuparse?
R.: Yo diría que para vigilar.
Hemos instalado nueve sismómetros que envían datos a Hanói cada diez segundos.
P.: ¿Qué es lo que más le ha sorprendido?
R.: La cueva C7 de Krong No.
Es un tubo de lava de más de un kilómetro en el que hay restos prehistóricos, huesos y útiles de piedra, algo rarísimo en cavidades volcánicas.
P.: Usted se crio en La Palma. ¿Perdió algo en la erupción de 2021?
R.: La casa de mi abuela está bajo veinte metros de colada.
Yo medía la temperatura llorando y mis compañeros lo achacaban al azufre.
No les saqué de su error.
P.: ¿No les cogió manía a los volcanes?
R.: No, porque ellos hicieron mi isla, igual que hicieron su tierra roja, su café y su pimienta.
P.: ¿Qué les diría a los jóvenes que quieran seguir sus pasos?
R.: Que estudien matemáticas, que entrenen las piernas y que aprendan a sentarse y escuchar.
P.: ¿Próximo viaje?
R.: La isla de Ly Son, en febrero, si el mar quiere.
