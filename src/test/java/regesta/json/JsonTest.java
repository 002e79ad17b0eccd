package regesta.json;
