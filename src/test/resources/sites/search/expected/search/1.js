regesta.add([
{"kind":"entry","at":"entries/hostile-title.html","label":"entry","title":"A letter is signed \u003cimg src\u003dx onerror\u003d\"document.title\u003d1\"\u003e, \u003c/script\u003e\u003cscript\u003edocument.title\u003d2\u003c/script\u003e \u0026 sealed","date":"October 2013","text":"The letter bears two seals, \u003cb\u003e and \u003c/script\u003e."},
{"kind":"entry","at":"entries/ministers-meet.html","label":"entry","title":"Ministers meet in Tokyo","date":"3 October 2013","summary":"The ministers agree on a new committee.","text":"The ministers agree to set up a committee on cyber defence. Committee members are named in spring. A first exercise is planned at Yokosuka."},
{"kind":"entry","at":"entries/exercise.html","label":"entry, planned","title":"U.S. and Japanese units train at Yokosuka","date":"summer 2025","text":"Units are to train together."},
{"kind":"actor","at":"actors/mod-japan.html","label":"organisation","title":"Ministry of Defense","lang":"ja","names":["Bōeishō","MOD"],"native":["防衛省","ぼうえいしょう"],"text":"Japan’s ministry for its Self-Defense Forces."},
{"kind":"topic","at":"topics/cyber.html","label":"topic","title":"Cyber defence","text":"Networks and who defends them."},
{"kind":"page","at":"pages/method.html","label":"page","title":"Mod, MOD and mod in this chronology","summary":"How sources are read.","text":"Every sentence names its source."},
{"kind":"source","at":"sources/asahi-2013-10-04.html","label":"news report","title":"日米、サイバー防衛で委員会","date":"4 October 2013","lang":"ja","summary":"Asahi Shimbun","quotes":"防衛省と国防総省は、サイバー防衛を話し合う委員会を設ける。"}
]);
