# A lamp's colour in four systems.
import colorsys

for rgb in ((1, 0, 0), (0.2, 0.4, 0.6), (0, 0, 0), (1, 1, 1), (0.5, 0.5, 0.1), (0.9, 0.1, 0.8)):
    hsv, hls, yiq = colorsys.rgb_to_hsv(*rgb), colorsys.rgb_to_hls(*rgb), colorsys.rgb_to_yiq(*rgb)
    print([round(x, 9) for x in hsv + hls + yiq])
    print([round(x, 9) for x in colorsys.hsv_to_rgb(*hsv) + colorsys.hls_to_rgb(*hls) + colorsys.yiq_to_rgb(*yiq)])
print([tuple(round(255 * c) for c in colorsys.hsv_to_rgb(step / 6, 1, 1)) for step in range(6)])
