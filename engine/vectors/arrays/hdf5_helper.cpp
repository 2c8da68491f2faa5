// SPDX-License-Identifier: GPL-3.0-or-later
// Reads HDF5 for the program in a process of its own: the library was not written for files that mean harm,
// so whatever such a file does to it ends here, within limits. The file is standard input. "list" writes a
// line an array, and the texts at the root; "read PATH" writes the numbers of one as floats, row by row.
#include "engine/base/system/sandbox.h"

#include <hdf5.h>
#include <hdf5_hl.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::uint64_t kMostMemory = std::uint64_t{1} << 30;
constexpr unsigned kMostSeconds = 300;
constexpr std::size_t kMostArrays = 100'000;
constexpr std::size_t kLongestName = 1000;
constexpr std::size_t kLongestText = std::size_t{16} << 20;
constexpr std::size_t kWrittenAtOnce = std::size_t{4} << 20;
constexpr int kMostDimensions = 32;

/// A thing of the library that is closed at the end.
class Handle {
public:
    using Close = herr_t (*)(hid_t);
    Handle(hid_t id, Close close) : m_id(id), m_close(close) {}
    ~Handle()
    {
        if (m_id >= 0)
            m_close(m_id);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    operator hid_t() const { return m_id; }
    bool isOpen() const { return m_id >= 0; }

private:
    hid_t m_id;
    Close m_close;
};

/// A text attribute; empty where there is none, or it is something else or too long.
std::string textOf(hid_t object, const char* name)
{
    if (H5Aexists(object, name) <= 0)
        return {};
    const Handle attribute(H5Aopen(object, name, H5P_DEFAULT), H5Aclose);
    if (!attribute.isOpen())
        return {};
    const Handle type(H5Aget_type(attribute), H5Tclose);
    const Handle space(H5Aget_space(attribute), H5Sclose);
    if (H5Tget_class(type) != H5T_STRING || H5Sget_simple_extent_npoints(space) != 1)
        return {};
    if (H5Tis_variable_str(type) > 0) {
        const Handle memory(H5Tcopy(H5T_C_S1), H5Tclose);
        H5Tset_size(memory, H5T_VARIABLE);
        H5Tset_cset(memory, H5Tget_cset(type));
        char* text = nullptr;
        if (H5Aread(attribute, memory, &text) < 0 || !text)
            return {};
        std::string out(text, strnlen(text, kLongestText));
        H5free_memory(text);
        return out;
    }
    const std::size_t size = H5Tget_size(type);
    if (size == 0 || size > kLongestText)
        return {};
    std::string out(size, '\0');
    if (H5Aread(attribute, type, out.data()) < 0)
        return {};
    out.resize(strnlen(out.data(), size));
    return out;
}

/// On one line, and with no tab, whatever a file calls its arrays.
std::string plain(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, '?');
    return text.substr(0, kLongestName);
}

struct Listing {
    hid_t file;
    std::size_t count = 0;
};

herr_t listOne(hid_t root, const char* name, const H5O_info_t* info, void* data)
{
    auto& listing = *static_cast<Listing*>(data);
    if (info->type != H5O_TYPE_DATASET || std::strlen(name) > kLongestName)
        return 0;
    if (++listing.count > kMostArrays)
        return 1;
    const Handle dataset(H5Dopen2(root, name, H5P_DEFAULT), H5Dclose);
    if (!dataset.isOpen())
        return 0;
    const Handle type(H5Dget_type(dataset), H5Tclose);
    const Handle space(H5Dget_space(dataset), H5Sclose);
    const H5T_class_t kind = H5Tget_class(type);
    const int rank = H5Sget_simple_extent_ndims(space);
    if ((kind != H5T_FLOAT && kind != H5T_INTEGER) || rank < 0 || rank > kMostDimensions)
        return 0;
    hsize_t lengths[kMostDimensions] = {};
    H5Sget_simple_extent_dims(space, lengths, nullptr);
    std::string given;
    if (const char* slash = std::strrchr(name, '/')) {
        const Handle group(H5Gopen2(root, std::string(name, slash).c_str(), H5P_DEFAULT), H5Gclose);
        if (group.isOpen())
            given = textOf(group, "name");
    }
    std::string line = plain(name) + '\t' + (kind == H5T_FLOAT ? "float" : "int") +
                       std::to_string(8 * H5Tget_size(type)) + '\t' + plain(given) + '\t';
    for (int i = 0; i < rank; ++i)
        line += (i == 0 ? "" : " ") + std::to_string(lengths[i]);
    std::printf("%s\n", line.c_str());
    return 0;
}

int list(hid_t file)
{
    Listing listing{file};
    if (H5Ovisit(file, H5_INDEX_NAME, H5_ITER_NATIVE, listOne, &listing) < 0)
        return 2;
    // Keras writes what its layers are there; the text goes to the end.
    const std::string about = textOf(file, "model_config");
    std::printf("\n%s", about.c_str());
    return std::fflush(stdout) == 0 ? 0 : 1;
}

bool writeAll(const void* bytes, std::size_t count)
{
    return std::fwrite(bytes, 1, count, stdout) == count;
}

int read(hid_t file, const char* path)
{
    const Handle dataset(H5Dopen2(file, path, H5P_DEFAULT), H5Dclose);
    if (!dataset.isOpen())
        return 2;
    const Handle created(H5Dget_create_plist(dataset), H5Pclose);
    // Numbers that lie in other files are not this file's.
    if (H5Pget_layout(created) == H5D_VIRTUAL || H5Pget_external_count(created) > 0)
        return 3;
    const Handle space(H5Dget_space(dataset), H5Sclose);
    const int rank = H5Sget_simple_extent_ndims(space);
    if (rank < 1 || rank > kMostDimensions)
        return 2;
    hsize_t lengths[kMostDimensions] = {};
    H5Sget_simple_extent_dims(space, lengths, nullptr);
    hsize_t cols = 1;
    for (int i = 1; i < rank; ++i)
        if (__builtin_mul_overflow(cols, lengths[i], &cols))
            return 2;
    if (cols == 0 || cols > kWrittenAtOnce)
        return 2;
    const hsize_t atOnce = std::max<hsize_t>(1, kWrittenAtOnce / sizeof(float) / cols);
    std::vector<float> values(static_cast<std::size_t>(std::min(atOnce, lengths[0]) * cols));
    for (hsize_t row = 0; row < lengths[0]; row += atOnce) {
        hsize_t start[kMostDimensions] = {row};
        hsize_t count[kMostDimensions];
        std::copy(lengths, lengths + rank, count);
        count[0] = std::min(atOnce, lengths[0] - row);
        const hsize_t numbers = count[0] * cols;
        const Handle memory(H5Screate_simple(1, &numbers, nullptr), H5Sclose);
        if (H5Sselect_hyperslab(space, H5S_SELECT_SET, start, nullptr, count, nullptr) < 0 ||
            H5Dread(dataset, H5T_NATIVE_FLOAT, memory, space, H5P_DEFAULT, values.data()) < 0)
            return 2;
        if (!writeAll(values.data(), static_cast<std::size_t>(numbers) * sizeof(float)))
            return 1;
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const shelf::os::InputImage input = shelf::os::takeInput(kMostMemory, kMostSeconds);
    if (!input.bytes)
        return input.size == 0 ? 2 : 1;
    H5PLset_loading_state(0); // no filter is looked for on the disk
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    shelf::os::openNothingMore(); // whatever the file names
    const Handle file(H5LTopen_file_image(input.bytes, input.size,
                                          H5LT_FILE_IMAGE_DONT_COPY | H5LT_FILE_IMAGE_DONT_RELEASE),
                      H5Fclose);
    if (!file.isOpen())
        return 2;
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    if (wanted == "list" && argc == 2)
        return list(file);
    return wanted == "read" && argc == 3 ? read(file, argv[2]) : 1;
}
