"""What is personal: how long it is kept, what somebody may take away or have erased, who agreed to what.

The registry is about authorities. It names people as little as it can: an account, a contact, a signature beside its
public capacity, who agreed to a testimony. Each of these has an end. **Keeping** (`purging`): once a day what is past its
time goes, as `AICT_RETENTION` says. **Erasing** (`erasing`) leaves the record of the authority whole: what was done
stays, by a function in an organisation; the name, the addresses and their salts in the trail go, and the chain stays true.
"""
