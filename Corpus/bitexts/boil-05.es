Inicio > Cultura > Historia
ESCUCHAR ARTÍCULO 4:12
¿Qué cuenta un pecio cargado de tazas rotas?
En 2022, un pescador de Binh Thuan notó que la red pesaba más de la cuenta.
Dentro no había peces, sino diecisiete tazas esmaltadas en azul, soldadas por el coral.
El hombre, Lam Sung, las entregó al museo provincial, y así los arqueólogos localizaron la nave, hundida a 39 metros.
Más noticias de Vietnam
Últimas plazas: cruceros por la bahía de Ha Long desde 89 €
Mide unos veinticuatro metros, es de madera de sao y tiene mamparos al estilo chino.
Las tablas, en cambio, van atadas con cuerda según la técnica malaya.
La cerámica procede de los hornos de Chu Dau, en Hai Duong, y es de finales del siglo XV.
Era, en resumidas cuentas, un barco internacional.
De los más de 11.000 objetos rescatados, cerca de 9.000 ya estaban rotos antes del naufragio.
El dato desconcertó a los investigadores durante un año.
Haz clic aquí para ampliar la imagen
La doctora Dam Bich Thu cree que los fragmentos servían de lastre y de relleno.
Su colega, el profesor Joaquim Vilanova, piensa de otro modo.
A su entender, se trataba de desechos que se vendían baratos en las islas del sur.
La discusión sigue abierta.
Desde este mes pueden verse trescientas piezas en Phan Thiet; la entrada cuesta 20.000 dongs.
A Sung lo invitaron a cortar la cinta inaugural: llegó en barca.
Newsletter
Recibe cada viernes nuestra selección
