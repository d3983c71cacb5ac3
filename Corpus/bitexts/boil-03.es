El mercado virtual de los hani
En Y Ty, a dos mil metros de altitud, la mejor cobertura está debajo de un manzano silvestre.
PUBLICIDAD
Por eso, los miércoles por la noche, una docena larga de mujeres hani se reúne allí con teléfonos y linternas para vender en directo tejidos, setas y miel.
Suscríbete por 1 € al mes
La primera emisión, en mayo de 2023, tuvo nueve espectadores y ningún comprador.
«Me temblaba todo, hasta se me olvidó el vietnamita», cuenta Phu Suy Xe, muerta de risa.
Esta noche la siguen 3.400 personas.
Los pedidos se juntan y el viernes por la mañana una moto los baja a la oficina de correos de Bat Xat.
Son setenta kilómetros de puerto de montaña.
Foto: cortesía de la cooperativa
El año pasado el grupo facturó 1.300 millones de dongs.
Descontados los gastos, a cada una le quedan unos seis millones al mes, más de lo que sacaba con toda una cosecha de maíz.
Al principio los maridos no lo veían bien.
Ahora se pelean por llevar los paquetes.
Te puede interesar: Cómo abrir una tienda en línea sin arruinarse en el intento
Advertisement
Lo más difícil son las devoluciones, porque un bolso enviado en el color equivocado puede tardar tres semanas en ir y volver.
La provincia de Lao Cai ha prometido instalar dos antenas más antes de fin de año.
A Xe casi le da pena: «Con cobertura en casa, ¿quién va a venir al manzano?».
Síguenos en X, Instagram y Telegram
Aviso legal · Privacidad · Contacto
