/// How Vietnamese papers spell countries by syllables, with the Spanish names.
enum CountryRespellings {
  /// Vietnamese, Spanish.
  static let table: [(String, String)] = {
    let rows = """
      Ác-hen-ti-na=Argentina|Bra-xin=Brasil|Mê-hi-cô=México|Mê-xi-cô=México|Pê-ru=Perú|Chi-lê=Chile|Cu-ba=Cuba|Vê-nê-xu-ê-la=Venezuela|\
      Cô-lôm-bi-a=Colombia|Ê-cu-a-đo=Ecuador|Bô-li-vi-a=Bolivia|U-ru-goay=Uruguay|Pa-ra-goay=Paraguay|Ni-ca-ra-goa=Nicaragua|\
      Goa-tê-ma-la=Guatemala|Hôn-đu-rát=Honduras|En Xan-va-đo=El Salvador|Pa-na-ma=Panamá|Cô-xta Ri-ca=Costa Rica|Ha-i-ti=Haití|\
      Đô-mi-ni-ca-na=República Dominicana|Gia-mai-ca=Jamaica|In-đô-nê-xi-a=Indonesia|Ma-lai-xi-a=Malasia|Xin-ga-po=Singapur|\
      Phi-líp-pin=Filipinas|Cam-pu-chia=Camboya|Mi-an-ma=Myanmar|Bru-nây=Brunéi|Ô-xtrây-li-a=Australia|Niu Di-lân=Nueva Zelanda|\
      Ca-na-đa=Canadá|I-ta-li-a=Italia|Xlô-va-ki-a=Eslovaquia|Hung-ga-ri=Hungría|Bun-ga-ri=Bulgaria|Ru-ma-ni=Rumanía|U-crai-na=Ucrania|\
      Bê-la-rút=Bielorrusia|Ca-dắc-xtan=Kazajistán|U-dơ-bê-ki-xtan=Uzbekistán|A-déc-bai-gian=Azerbaiyán|Ác-mê-ni-a=Armenia|\
      Gru-di-a=Georgia|Pa-ki-xtan=Pakistán|Băng-la-đét=Bangladés|Xri Lan-ca=Sri Lanka|Nê-pan=Nepal|I-ran=Irán|I-rắc=Irak|I-xra-en=Israel|\
      Pa-le-xtin=Palestina|Xy-ri=Siria|Li-băng=Líbano|Gioóc-đa-ni=Jordania|Li-bi=Libia|An-giê-ri=Argelia|Ma-rốc=Marruecos|\
      Tuy-ni-di=Túnez|Xu-đăng=Sudán|Ê-ti-ô-pi-a=Etiopía|Kê-ni-a=Kenia|Tan-da-ni-a=Tanzania|Mô-dăm-bích=Mozambique|Ăng-gô-la=Angola|\
      Ni-giê-ri-a=Nigeria|Ga-na=Ghana|Xê-nê-gan=Senegal|Ghi-nê=Guinea|Ma-li=Mali|Xéc-bi-a=Serbia|Crô-a-ti-a=Croacia|An-ba-ni=Albania|\
      Lít-va=Lituania|Lát-vi-a=Letonia|E-xtô-ni-a=Estonia|Ai-xơ-len=Islandia|Ai-len=Irlanda|Lúc-xăm-bua=Luxemburgo|Man-ta=Malta
      """
    return rows.split(separator: "|").compactMap { row in
      let names = row.split(separator: "=")
      return names.count == 2 ? (String(names[0]), String(names[1])) : nil
    }
  }()
}
