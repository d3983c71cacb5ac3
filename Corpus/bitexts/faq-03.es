Abejas y miel: las dudas más frecuentes
¿Cuántas abejas hay en una colmena?
¿Cuántas reinas?
¿Cuánto vive la reina?
¿Cuánto vive una obrera?
¿Para qué sirven los zánganos?
¿Pican los zánganos?
¿Por qué muere la abeja después de picar?
¿Qué es lo primero que hay que hacer tras una picadura?
¿A qué distancia pueden volar?
¿Cómo se avisan unas a otras de dónde hay flores?
¿Con qué hacen la miel?
¿Y la cera?
¿Cuántas flores visitan para producir un kilo de miel?
¿Por qué no toda la miel es del mismo color?
¿Por qué cristaliza?
¿Se puede comer la miel cristalizada y cómo se vuelve líquida?
¿Cuánto tiempo se conserva?
¿Hay que guardarla en la nevera?
¿Pueden tomarla los menores de un año?
¿Cómo se distingue la miel auténtica de la adulterada?
¿En qué se diferencia la jalea real de la miel?
¿Les hace daño el humo?
¿Es posible tener colmenas en una azotea, en plena ciudad?
¿Cuánto hay que invertir para empezar con cinco cajas?
¿Qué flores conviene plantar para atraerlas?
