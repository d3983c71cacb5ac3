Preguntas de comprensión: «El farero»
¿Dónde transcurre la historia?
¿En qué época del año sucede?
¿Qué edad tiene el farero?
¿Cuánto tiempo lleva viviendo en la isla?
¿A qué se dedicaba antes?
¿Por qué no fue a la boda de su hija?
¿Quién lleva las cartas a la isla?
¿Cuántas veces al mes llega el barco del correo?
¿A qué hora se apaga la luz?
¿Qué ocurre la noche del temporal?
¿Qué ve mar adentro?
¿Cuánta gente iba en la barca?
¿Quién fue el primero en pisar tierra?
¿Por qué se averió el generador?
¿Con qué sustituyó el aceite?
¿De qué manera lo ayuda el niño?
¿Qué objeto le regala el niño?
¿Qué hace el farero con ese objeto?
En tu opinión, ¿por qué llora al leer la última carta?
¿De quién es esa última carta?
¿Qué frase del texto demuestra que ama su oficio?
Y tú, ¿te habrías quedado en la isla?
Inventa otro título para el cuento.
