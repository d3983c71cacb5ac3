Bajan los tipos, pero el crédito sigue sin llegar a las pequeñas empresas
El Banco Estatal de Vietnam acaba de recortar en un cuarto de punto su tipo de refinanciación, por segunda vez en lo que va de año.
En las aldeas artesanas de los alrededores de Hanói, sin embargo, apenas nadie ha notado la buena noticia.
El taller de mimbre de Ta Thi Nhan, en Chuong My, da trabajo a 23 personas y tiene pedidos hasta octubre; aun así, el banco le ha devuelto tres veces una solicitud de 800 millones de dongs (unos 31.000 dólares).
«Me preguntan si tengo tierras que hipotecar, no cuánto vendo», cuenta.
Su caso no es excepcional.
Según una encuesta de la Cámara de Comercio e Industria de Vietnam entre 2.150 sociedades, solo el 36 % de las microempresas tiene algún préstamo bancario.
Entre las grandes, la proporción asciende al 81 %.
La encuesta se realizó por teléfono entre marzo y mayo.
La falta de garantías es el motivo más citado.
Le siguen el papeleo y la lentitud de las evaluaciones.
Los bancos lo ven de otro modo.
«Dinero no falta; lo que escasea es una contabilidad de la que uno pueda fiarse».
Así lo asegura Phung My Linh, subdirectora general de un banco de Ciudad Ho Chi Minh.
La morosidad del sistema se situaba a finales de junio en el 4,6 %, la más alta en cinco años.
Para desatascar la situación, el Gobierno prepara un decreto que permitirá prestar en función del flujo de caja y no de los inmuebles.
La factura electrónica, obligatoria desde 2022, serviría como prueba de ingresos.
El texto admite alegaciones hasta mediados de septiembre.
Algunas tecnofinancieras se han adelantado.
En un solo día conceden a los vendedores de los mercados entre cinco y cincuenta millones de dongs, a un interés cercano al 1,8 % mensual.
La señora Nhan lo probó y le pareció carísimo: «Prefiero pedirles a mis parientes», dice entre risas.
De momento se resigna a aceptar menos encargos.
