~s"""
abc