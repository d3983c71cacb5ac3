Expedido en
Profesión
Fecha de nacimiento
Enfermedades crónicas
Especialidad
Grupo sanguíneo
Domicilio habitual
Intervenciones quirúrgicas previas
Medicación actual
Peso (kg)
Residencia temporal
Apellidos
Correo electrónico
Alergia a medicamentos
Nombre
N.º de tarjeta sanitaria
Nacionalidad
Sexo
Motivo de la consulta
Estatura (cm)
Fecha de expedición
Solicitud de consulta médica
Acepto el tratamiento de mis datos
Número de hijos
Firma
¿Fuma?
Lugar de nacimiento
Fecha preferida para la cita
Divorciado/a
Soltero/a
Persona de contacto en caso de urgencia
Casado/a
N.º de documento de identidad
Observaciones
Lugar de trabajo
Teléfono
Viudo/a
Estado civil
