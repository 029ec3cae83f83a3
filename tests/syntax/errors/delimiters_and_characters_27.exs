'''
abc