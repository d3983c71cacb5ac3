Por qué ardió el mercado de Phuoc Long: conclusiones tras cuatro meses de investigación
No fue un cortocircuito, como se rumoreaba.
La policía judicial presentó ayer un informe de 62 páginas.
El informe apunta asimismo a la gestión del recinto.
Los rociadores, instalados en 2016, no se habían probado nunca y el depósito estaba vacío.
Se propone sancionar a tres funcionarios.
El nuevo mercado, con muros cortafuegos, abrirá antes de que empiece el último mes lunar.
El alquiler no subirá.
Las llamas surgieron a la 1.47 del 9 de febrero en el puesto 114, dedicado a los plásticos.
La cámara de la joyería de enfrente captó un leve resplandor y, después, humo negro.
A los diecisiete minutos, cuando el primer camión de bomberos llevaba ya tres allí, se desplomó la techumbre de chapa.
Los carritos de los puestos le habían cerrado el paso.
En total quedaron calcinados 231 puestos.
La culpable fue una varilla de incienso.
Era la noche de la ofrenda al Cielo y los comerciantes se habían marchado después de rezar; la ceniza cayó en un saco de bolitas de poliestireno.
El laboratorio reprodujo la escena y midió veintiún minutos entre la primera brasa y la llama.
No hay indicios de intencionalidad.
La dueña del puesto ha pedido perdón en público.
Por fortuna, no hubo muertos.
El vigilante, Kien Soc Kha, sufrió quemaduras en las manos al abrir la puerta trasera a quienes dormían dentro.
Gracias a él se salvaron nueve personas, entre ellas un bebé de dos meses.
Él dice que solo recuerda el calor y los gritos de las gallinas.
