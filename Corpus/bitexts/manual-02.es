saoluu: copias de seguridad desde la línea de órdenes
Instalación
Descargue el paquete, descomprímalo y ejecute ./install.sh.
El ejecutable se copia en /usr/local/bin.
Además, se crea el fichero de configuración ~/.saoluurc.
La primera copia
saoluu init /mnt/usb/almacen
La orden init crea un almacén vacío y pide una contraseña.
Anótela en lugar seguro, porque sin ella nadie podrá recuperar los datos.
saoluu run ~/Documentos
La primera ejecución es lenta; las siguientes solo escriben los bloques modificados.
Con --dry-run verá lo que haría el programa sin que escriba nada.
Restauración
saoluu list
Muestra las copias con su fecha y un identificador de ocho caracteres.
saoluu restore 4f1c09ab --to /tmp/antiguo
Sin --to, los ficheros vuelven a su sitio, previa confirmación si hay que sobrescribir.
Para recuperar un solo fichero, indique su ruta detrás del identificador.
Limpieza
De forma predeterminada se conservan 7 copias diarias, 4 semanales y 12 mensuales.
Esos valores se cambian con keep_daily, keep_weekly y keep_monthly.
saoluu prune elimina las copias caducadas.
La operación no se puede deshacer.
Automatización
Para hacer una copia a las 2:30 de la madrugada, añada a su crontab:
30 2 * * * saoluu run --quiet
El código de salida es 0 si todo fue bien.
Vale 1 si hubo ficheros ilegibles y 2 si el almacén estaba bloqueado.
Preguntas frecuentes
¿Se cifra el almacén? Sí, con AES-256.
¿Pueden dos equipos compartir un almacén?
Sí, siempre que no ejecuten prune a la vez.
Desinstalación
Ejecute ./install.sh --remove; el almacén queda intacto.
Informe de los errores en la lista de correo del proyecto.
