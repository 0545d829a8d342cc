"""Facts about installed packages: none are known, as an image holds code only. What asks for a version finds no package."""


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return f'No package metadata was found for {self.args[0]}'

    @property
    def name(self):
        return self.args[0]


def distribution(distribution_name):
    raise PackageNotFoundError(distribution_name)


version = metadata = requires = files = distribution


def entry_points(**params):
    return ()


def distributions(**kwargs):
    return iter(())


def packages_distributions():
    return {}
