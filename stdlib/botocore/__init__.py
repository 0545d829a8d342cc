"""The exceptions of the small `boto3` that handlers have here."""
