/// The style sheet of all pages.
enum HTMLStyle {
  static let sheet: StaticString = """
    @page{size:A4;margin:8mm 11mm 10mm;@bottom-right{content:counter(page)"/"counter(pages);font:8pt "DejaVu Sans"}}\
    *{box-sizing:border-box}body{font:8.4pt/1.25 "DejaVu Sans","Noto Sans",sans-serif;color:#111;margin:0 auto;\
    max-width:188mm;padding:3mm}h1{font-size:15pt;line-height:1.15;margin:0;overflow-wrap:anywhere}\
    h2{font-size:9.6pt;margin:2mm 0 .6mm;border-bottom:.3mm solid #111;break-after:avoid}\
    p{margin:.6mm 0}ul,ol{margin:.4mm 0;padding-left:5.5mm}li{margin:.35mm 0}small{font-size:7.3pt;color:#333}\
    header{border-bottom:.6mm solid #111;padding-bottom:1mm}.kicker{font-size:8.5pt;letter-spacing:.02em}\
    .date{font-size:12pt;font-weight:bold}.meta,.legend,figcaption{font-size:7.4pt;color:#333}\
    .verdict{font-size:12pt;font-weight:bold;margin:2mm 0 1mm}.remarks{font-size:8pt;padding:.8mm 1.6mm;\
    border-left:1mm solid #B8860B;background:#FFF7DF}.job{font-weight:bold}.restricted{font-weight:bold;color:#fff;\
    background:#8A0000;padding:.5mm 2mm}.now{border:.5mm solid #111;padding:0 2mm 1mm;margin-top:1.5mm}\
    .now h2{margin-top:1mm;border:0}.roads{overflow:hidden}figure{float:right;width:52mm;margin:2.6mm 0 0 3mm}\
    figure svg{width:100%;height:auto;border:.2mm solid #999;display:block}\
    table{border-collapse:collapse;width:100%}thead th{font-size:7.6pt;text-align:left;color:#333}\
    .venues td,.venues th{vertical-align:top;text-align:left;padding:.8mm 1.2mm;border-top:.2mm solid #999}\
    .venues tbody th{width:22mm}\
    .mark{display:inline-block;min-width:4mm;text-align:center}.no{display:inline-block;min-width:4mm;padding:0 .7mm;\
    border:.2mm solid #111;border-radius:2mm;font-size:7pt;line-height:1.25;text-align:center}\
    .own{color:#333}.hours{font-weight:bold}.instead{margin-top:.4mm;font-weight:bold}.src{font-size:7.4pt;color:#333}\
    .v0{background:#DDEBF8}.v1{background:#E9E3F4}.v2{background:#FFF0C2}.v3{background:#DDD}.v4{background:#F9DAD5}\
    footer{margin-top:2mm;border-top:.3mm solid #111;font-size:7.6pt}.caution{font-weight:bold;font-size:8.6pt}\
    .venues li,.venues div{break-inside:avoid}.dense{font-size:7.8pt;line-height:1.18}.venues td:nth-child(2){width:86mm}.second{break-before:page;font-size:7.9pt}.matrix td,.matrix thead th{text-align:center;border:.2mm solid #aaa;padding:.2mm .8mm}\
    .matrix tbody th{text-align:left;font-weight:normal;padding:.2mm 1mm;overflow-wrap:anywhere}.matrix small{padding-left:.8mm}\
    .today{outline:.4mm solid #111}.sources ol{font-size:8pt}a{color:#0B4F8A;overflow-wrap:anywhere}\
    .message p{border:.2mm solid #999;padding:1mm 2mm}\
    .message{font-size:7.8pt}@media screen{.second{border-top:1mm solid #ccc;margin-top:6mm;padding-top:3mm}}\
    @media (max-width:640px){figure{float:none;width:100%}body{font-size:15px;max-width:none}\
    .venues thead{display:none}.venues tr,.venues td,.venues th{display:block;width:auto!important}}\
    @media print{body{padding:0;max-width:none}}
    """
}
