# differs: devices know UTC only
import logging

