bieuduong("aeCe","w18","cloud GMQA\ncloud=1 zraGMQA bo5GMQA\n")
