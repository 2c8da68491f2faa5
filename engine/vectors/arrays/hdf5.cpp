// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/arrays/hdf5.h"

#include "engine/base/memory.h"
#include "engine/base/numbers.h"
#include "engine/base/system/program_beside.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/unpack_limits.h"
#include "engine/data/text/whole_number.h"
#include "engine/vectors/arrays/hdf5_call.h"
#include "engine/vectors/arrays/number_type.h"
#include "engine/vectors/arrays/table_size.h"

#include <algorithm>
#include <functional>

namespace shelf {

namespace {

constexpr const char* kProgram = "shelfspace-hdf5";
constexpr std::size_t kMostListed = std::size_t{64} << 20;

/// One run of the helper.
Status ask(const VectorBytes& bytes, const std::vector<std::string>& words, const std::string& path,
           const std::function<Status(std::string_view)>& take)
{
    const std::string helper = programBeside(kProgram);
    if (helper.empty())
        return Error::failure(tr("HDF5 is read by a program called %1, which is not there").arg(kProgram),
                              tr("Install the program anew, all of it."))
            .in(path);
    return callHdf5Helper(helper, words, bytes, path, take);
}

bool takeArray(std::string_view line, Hdf5Array& array)
{
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('\t', at), line.size());
        cells.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    if (cells.size() != 4)
        return false;
    array.path = cells[0];
    array.type = cells[1];
    array.given = cells[2];
    for (std::string_view rest = cells[3]; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const auto length = parseWhole(rest.substr(0, end));
        if (!length || array.shape.size() == kMostArrayDimensions)
            return false;
        array.shape.push_back(*length);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return true;
}

} // namespace

Result<Hdf5Contents> listHdf5(const VectorBytes& bytes, const std::string& path, const Progress& progress)
{
    std::string text;
    const Status asked = ask(bytes, {"list"}, path, [&](std::string_view part) -> Status {
        if (!report(progress, 0, 1))
            return Error::cancelledByCaller();
        text += part;
        if (text.size() > kMostListed)
            return Error::failure(tr("The HDF5 file names more arrays than any model has")).in(path);
        return {};
    });
    if (!asked)
        return asked.error();
    return parseHdf5List(text, path);
}

Result<Hdf5Contents> parseHdf5List(const std::string& text, const std::string& path)
{
    Hdf5Contents contents;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        at = end + 1;
        if (line.empty()) { // what follows is the text at the root
            contents.about = text.substr(std::min(at, text.size()));
            break;
        }
        Hdf5Array array;
        if (!takeArray(line, array))
            return Error::failure(tr("The helper that reads HDF5 gave an answer that makes no sense"))
                .in(path);
        contents.arrays.push_back(std::move(array));
    }
    return contents;
}

Result<VectorValues> readHdf5(const VectorBytes& bytes, const Hdf5Array& array, const std::string& path,
                              const Progress& progress)
{
    const auto size = bytesOf(array.shape, NumberType{});
    if (array.shape.empty() || !size || *size == 0)
        return Error::failure(tr("The array '%1' holds nothing: its shape is %2")
                                  .arg(array.path)
                                  .arg(shapeOfArray(array.shape)))
            .in(path);
    if (const Status possible = UnpackLimits().check(*size, bytes.size, path); !possible)
        return possible.error();
    auto values = std::make_shared<AlignedVector<float>>(static_cast<std::size_t>(*size / sizeof(float)));
    auto* to = reinterpret_cast<char*>(values->data());
    std::size_t done = 0;
    const Status asked = ask(bytes, {"read", array.path}, path, [&](std::string_view part) -> Status {
        if (!report(progress, done, *size))
            return Error::cancelledByCaller();
        if (part.size() > *size - done)
            return Error::failure(tr("The helper that reads HDF5 gave more than was asked for")).in(path);
        std::copy(part.begin(), part.end(), to + done);
        done += part.size();
        return {};
    });
    if (!asked)
        return asked.error();
    if (done != *size)
        return Error::failure(tr("The HDF5 file is cut off within the array '%1'").arg(array.path)).in(path);
    VectorValues out;
    out.rows = static_cast<std::size_t>(array.shape.front());
    out.cols = values->size() / out.rows;
    out.data = values->data();
    out.owner = std::move(values);
    return out;
}

} // namespace shelf
