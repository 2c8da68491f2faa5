// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/models/npy_file.h"

#include <string_view>

namespace shelf {

std::string npyHeader(std::size_t rows, std::size_t cols)
{
    using namespace std::literals;
    constexpr std::size_t kAlignment = 64; // so that the numbers can be mapped
    constexpr std::size_t kPreamble = 10;
    std::string dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(rows) +
                             ", " + std::to_string(cols) + "), }";
    const std::size_t used = kPreamble + dictionary.size() + 1;
    dictionary.append((kAlignment - used % kAlignment) % kAlignment, ' ');
    dictionary += '\n';
    std::string header("\x93NUMPY\x01\x00"sv);
    header += static_cast<char>(dictionary.size() & 0xFF);
    header += static_cast<char>(dictionary.size() >> 8);
    return header + dictionary;
}

} // namespace shelf
