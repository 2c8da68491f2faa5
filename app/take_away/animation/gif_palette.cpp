// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/animation/gif_palette.h"

#include <libimagequant.h>

#include <new>
#include <stdexcept>
#include <string>

namespace shelf {

namespace {

/// Part of what is asked for, since another one gives another palette; from 8 on colors are rounded.
constexpr int kSpeed = 5;

template <auto Destroy> struct Destroyed {
    template <class T> void operator()(T* one) const { Destroy(one); }
};
using LiqImage = std::unique_ptr<liq_image, Destroyed<liq_image_destroy>>;

void check(liq_error error)
{
    if (error == LIQ_OUT_OF_MEMORY)
        throw std::bad_alloc();
    if (error != LIQ_OK)
        throw std::runtime_error("no palette could be made (error " + std::to_string(error) + ')');
}

template <class T> T* made(T* one)
{
    return one ? one : throw std::bad_alloc();
}

/// The picture has to outlive what comes back.
LiqImage imageOf(liq_attr* attributes, const QImage& rgba)
{
    return LiqImage(
        made(liq_image_create_rgba(attributes, rgba.constBits(), rgba.width(), rgba.height(), 0)));
}

QImage asRgba(const QImage& picture)
{
    const QImage rgba = picture.convertToFormat(QImage::Format_RGBA8888);
    return rgba.isNull() ? throw std::bad_alloc() : rgba;
}

} // namespace

struct GifPalette::Library {
    std::unique_ptr<liq_attr, Destroyed<liq_attr_destroy>> attributes{made(liq_attr_create())};
    std::unique_ptr<liq_histogram, Destroyed<liq_histogram_destroy>> counts{
        made(liq_histogram_create(attributes.get()))};
    std::unique_ptr<liq_result, Destroyed<liq_result_destroy>> result;
};

GifPalette::GifPalette() : m_library(std::make_unique<Library>())
{
    check(liq_set_speed(m_library->attributes.get(), kSpeed));
    check(liq_set_max_colors(m_library->attributes.get(), kMostColors));
}

GifPalette::~GifPalette() = default;

void GifPalette::add(const QImage& picture)
{
    const QImage rgba = asRgba(picture);
    liq_attr* const attributes = m_library->attributes.get();
    check(liq_histogram_add_image(m_library->counts.get(), attributes, imageOf(attributes, rgba).get()));
}

void GifPalette::choose()
{
    liq_result* result = nullptr;
    check(liq_histogram_quantize(m_library->counts.get(), m_library->attributes.get(), &result));
    m_library->result.reset(result);
    check(liq_set_dithering_level(result, 0));
    const liq_palette* palette = made(liq_get_palette(result));
    m_colors.clear();
    for (unsigned i = 0; i < palette->count; ++i)
        m_colors.push_back(qRgb(palette->entries[i].r, palette->entries[i].g, palette->entries[i].b));
}

void GifPalette::pixels(const QImage& picture, std::vector<std::uint8_t>& out)
{
    const QImage rgba = asRgba(picture);
    const LiqImage image = imageOf(m_library->attributes.get(), rgba);
    out.resize(static_cast<std::size_t>(rgba.width()) * static_cast<std::size_t>(rgba.height()));
    check(liq_write_remapped_image(m_library->result.get(), image.get(), out.data(), out.size()));
}

} // namespace shelf
