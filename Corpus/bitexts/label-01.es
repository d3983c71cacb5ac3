Archivo
Nuevo
Abrir…
Abrir reciente
Guardar
Guardar como…
Exportar a PDF
Imprimir…
Salir
Editar
Deshacer
Rehacer
Cortar
Copiar
Pegar
Pegar sin formato
Seleccionar todo
Buscar y reemplazar
Ir a la línea…
Ver
Acercar
Alejar
Pantalla completa
Mostrar cuadrícula
Insertar
Imagen
Tabla
Nota al pie
Salto de página
Herramientas
Ortografía
Contar palabras
Macros
Preferencias
Ayuda
Enviar comentarios
Acerca de
