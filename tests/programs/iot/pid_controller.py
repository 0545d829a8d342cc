# A PID controller against a simple model of a heater.
class Pid:
    def __init__(self, kp, ki, kd, limits=(0, 100)):
        self.kp, self.ki, self.kd, self.limits = kp, ki, kd, limits
        self.integral, self.last = 0.0, None

    def __call__(self, target, actual, dt=1.0):
        error = target - actual
        self.integral += error * dt
        slope = 0.0 if self.last is None else (error - self.last) / dt
        self.last = error
        low, high = self.limits
        wanted = self.kp * error + self.ki * self.integral + self.kd * slope
        if not low <= wanted <= high:
            self.integral -= error * dt
        return max(low, min(high, wanted))


heater, temperature = Pid(8.0, 0.4, 2.0), 18.0
for minute in range(24):
    power = heater(21.0, temperature)
    temperature += power * 0.012 - (temperature - 15) * 0.05
    if minute % 3 == 0:
        print(f'{minute:3d} min {temperature:7.3f} C {power:6.2f} % ' + '*' * round((temperature - 17) * 6))
print(round(temperature, 2))
