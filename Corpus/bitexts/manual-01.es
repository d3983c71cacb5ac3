Arrocera de inducción NC-18H. Manual de uso
Antes del primer uso
Retire los papeles y plásticos de embalaje, incluido el que hay debajo de la cubeta.
Lave la cubeta con agua templada.
Séquela bien por fuera.
Conecte el aparato a una toma de 220 V con toma de tierra.
No lo arrime a la pared: deje al menos 15 cm.
Panel de mandos
START: inicia la cocción
CANCEL: anula o apaga el modo de mantenimiento
MENU: elige programa (arroz blanco, integral, gachas, vapor, bizcocho)
TIMER: programa el inicio hasta 13 horas después
Cómo cocer arroz
1. Mida el arroz con el vaso incluido (180 ml).
2. Lávelo en otro recipiente: si lo hace en la cubeta, rayará el antiadherente.
3. Añada agua hasta la marca correspondiente al número de vasos, o un poco menos si el arroz es nuevo.
4. Cierre la tapa hasta oír un clic.
5. Pulse MENU, seleccione «Arroz blanco» y pulse START.
El arroz está listo cuando suenan cinco pitidos.
Espere diez minutos antes de abrir y remueva.
Mantener caliente
El aparato pasa solo a mantener el contenido a 70 °C.
No prolongue este modo más de doce horas, o el arroz amarilleará y tomará olor.
Limpieza
Desenchufe y espere a que se enfríe.
La tapa interior y la válvula de vapor son desmontables; lávelas después de cada uso.
No utilice estropajo metálico.
Limpie la carcasa con un paño húmedo y no la sumerja nunca.
Solución de problemas
Arroz pastoso: reduzca el agua o lávelo mejor.
Arroz crudo: compruebe que no haya granos bajo la cubeta.
Se derrama el agua: válvula obstruida.
E1 y E2: fallo del sensor. Acuda al servicio técnico.
Especificaciones
Capacidad: 1,8 l
Potencia: 1250 W
Peso: 6,3 kg
