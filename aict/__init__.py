"""AICT: decentralised-cooperation partnerships, managed together with the authorities abroad."""
