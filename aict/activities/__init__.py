"""Activities: what happened. Actions, missions each way, meetings.

They are light to enter, from a phone, by either side, and are the evidence of the asymmetry
checklist: where actions take place and who proposed them, visas asked and refused, who meets whom.
"""
