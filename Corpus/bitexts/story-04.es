El año en que mi madre vendió la casa, el carambolo del patio floreció como si no se hubiera enterado.
Las florecillas moradas caían sobre la chapa del tejado, en la tinaja, en las cajas de cartón que mi hermana había puesto en fila en el pasillo.
Se nos enredaban en el pelo y allí las dejábamos.
Nadie hablaba de la marcha: mi madre envolvía la loza en periódicos viejos, pieza a pieza, sin prisa, como si tuviera para ello toda la vida.
El comprador vendía materiales de construcción, llevaba cadena al cuello y hablaba a voces; delante del carambolo, sin embargo, bajó el tono.
Dijo que en su pueblo también había tenido uno y luego le preguntó a mi madre si quería conservarlo.
Ella negó con la cabeza: un árbol ha de quedarse con su tierra.
La última noche se fue la luz.
Extendimos una estera en el patio y nos tumbamos las tres a oír cómo el tráfico de la carretera se espaciaba hasta cesar.
Mi hermana contó otra vez que se había caído de la horquilla del árbol y se había roto el brazo, y que papá corrió con ella a cuestas hasta el hospital, lloviendo.
Yo recordaba otra cosa, mucho más pequeña.
Mi padre cortaba una carambola, le echaba sal con guindilla y me acercaba, sin decir nada, la rodaja que mejor dibujaba la estrella; era callado, y yo creía que habría ocasiones de sobra para preguntarle.
Mi madre estuvo tanto tiempo en silencio que la creí dormida.
«Vuestro padre lo plantó el día en que supe que venía la mayor», dijo a la oscuridad.
«Y se sentó ahí, mirándolo, como si fuera a crecer de un momento a otro».
Nos reímos, y después ya no.
Salí la última; por costumbre eché la llave y solo entonces caí en la cuenta de que ya no era mía.
Doce años después tuve que pasar por allí: tres plantas, escaparate, rótulo.
Pero detrás, asomando por encima de la tapia, seguía entera la copa.
Al pie del muro, unos críos intentaban alcanzar la fruta con un palo.
No me atreví a entrar.
Me quedé quieta, miré hacia arriba y una flor morada me cayó justo en el ojo.
