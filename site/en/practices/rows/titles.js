registerPart("titles",["3btynkdl60626","%&$#"])
