Cuentan los libros viejos que en el monte Da Chong vivía un ermitaño, el cual en sesenta años no bajó al poblado; comía helechos, bebía del arroyo y por cama tenía una losa.
Voló su fama, y venían gentes de los cuatro vientos.
Unos le pedían remedios, otros hijos y otros tan solo verle el rostro.
A todos recibía con unas mismas palabras y un mismo cuenco de agua.
Había por entonces un hombre riquísimo y desasosegado, porque cuanto más crecían sus arcas más menguaba su sueño, el cual se hizo llevar en hamaca monte arriba con tres cargas de presentes.
Halló al ermitaño barriendo hojas e, inclinándose, le dijo:
«Maestro, enseñadme el arte de dormir».
«Barredme este patio», respondió el otro sin soltar la escoba; «que cuando esté limpio yo os lo enseñaré».
Holgose mucho el rico y, arremangado, púsose a la obra.
Mas, por su mal, mientras barría de un lado caían hojas del otro; y así llegó la tarde, y estaba el patio tan amarillo como al principio.
Enojose, arrojó la escoba y exclamó: «¡Engañado me habéis!»
«Mientras queden hojas en el árbol, ¿cuándo ha de acabarse esto?»
Riose el ermitaño: «¿Y cómo queréis vos llenar un granero sin fondo antes de consentir en dormiros?».
Quedose el rico sin habla.
Al cabo de un rato recogió la escoba, arrimola con cuidado al tronco y pidió un cuenco de agua; y, habiéndolo bebido, tendiose allí mismo, entre las hojas, y durmió de un tirón hasta la mañana.
En despertando, mandó que las tres cargas se repartieran entre los pobres que vivían al pie del monte; y, por lo que a él tocaba, suplicó que le dejasen quedar a barrer el patio.
No se lo permitió el ermitaño, antes le dijo: «Vuestro patio está allá abajo. Id y barredlo».
Hizo el rico tres reverencias y tornose a su casa, la cual desde aquel día no tuvo tranca en la puerta ni candado en el granero.
Y es fama que quienes de noche pasaban por delante le oían roncar.
De ahí quedó el refrán: caiga la hoja cuando quiera, que mi escoba a mí me espera.
Y como otro preguntase al ermitaño si, después de sesenta años, estaba ya limpio el patio, respondió: «El patio, no; pero al que barre no le queda polvo».
Sea esto para provecho de quien lo leyere.
