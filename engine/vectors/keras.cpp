// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/keras.h"

#include "engine/base/text/message.h"
#include "engine/vectors/arrays/number_type.h"

#include <algorithm>
#include <map>

namespace shelf {

namespace {

constexpr const char* kWeights = "model.weights.h5";
constexpr const char* kConfig = "config.json";
constexpr std::string_view kVars = "/vars/";

bool isKerasZip(const VectorFile& file)
{
    const auto& entries = file.entries();
    return std::find(entries.begin(), entries.end(), kWeights) != entries.end();
}

/// Layer and variable by the path: "layers/embedding/vars/0" of .keras, "model_weights/NAME/NAME/embeddings"
/// of .h5, where newer and older files differ in ":0" behind.
KerasArray namedArray(Hdf5Array array)
{
    KerasArray named;
    const std::string& path = array.path;
    std::string variable;
    if (const std::size_t vars = path.rfind(kVars); vars != std::string::npos) {
        named.folder = path.substr(0, vars);
        named.layer = array.given.empty() ? std::string(lastName(named.folder)) : array.given;
        variable = path.substr(vars + kVars.size());
    } else {
        const std::size_t slash = path.rfind('/');
        named.folder = slash == std::string::npos ? std::string() : path.substr(0, slash);
        named.layer = lastName(named.folder);
        variable = path.substr(slash + 1); // npos + 1 is 0
        if (variable.ends_with(":0"))
            variable.resize(variable.size() - 2);
    }
    named.name = named.layer.empty() ? variable : named.layer + '/' + variable;
    named.array = std::move(array);
    return named;
}

/// A layer of one variable is called by its own name; where two arrays would have one name each gets its
/// path.
void shorten(std::vector<KerasArray>& arrays)
{
    std::map<std::string, int> perFolder;
    for (const KerasArray& one : arrays)
        ++perFolder[one.folder];
    for (KerasArray& one : arrays)
        if (perFolder[one.folder] == 1 && !one.layer.empty())
            one.name = one.layer;
    std::map<std::string, int> perName;
    for (const KerasArray& one : arrays)
        ++perName[one.name];
    for (KerasArray& one : arrays)
        if (perName[one.name] > 1)
            one.name = one.array.path;
}

Result<KerasFile> unpackedKeras(const VectorFile& file)
{
    KerasFile keras;
    if (isKerasZip(file)) {
        auto weights = file.entry(kWeights);
        if (!weights)
            return weights.error();
        keras.weights = *std::move(weights);
        const auto& entries = file.entries();
        if (std::find(entries.begin(), entries.end(), kConfig) != entries.end()) {
            const auto config = file.entry(kConfig);
            if (!config)
                return config.error();
            keras.config = config->text();
        }
    } else {
        keras.weights = file.bytes();
    }
    auto contents = listHdf5(keras.weights, file.path(), file.progress());
    if (!contents)
        return contents.error();
    if (keras.config.empty())
        keras.config = std::move(contents->about);
    // A compiled model keeps its optimizer's moments, which look just like the tables.
    for (Hdf5Array& array : contents->arrays)
        if (!array.path.starts_with("optimizer"))
            keras.arrays.push_back(namedArray(std::move(array)));
    shorten(keras.arrays);
    return keras;
}

Recognized recognizesKeras(const VectorFile& file)
{
    return file.text().starts_with(kHdf5Mark) || isKerasZip(file) ? Recognized::surely : Recognized::no;
}

Result<std::vector<TensorInfo>> listKeras(const VectorFile& file)
{
    const auto keras = readKerasFile(file);
    if (!keras)
        return keras.error();
    std::vector<TensorInfo> tensors;
    for (const KerasArray& one : (*keras)->arrays)
        tensors.push_back({one.name, one.array.type, one.array.shape, one.array.path});
    return tensors;
}

Result<VectorTable> readKeras(const VectorFile& file, const std::string& name, const VectorOptions&)
{
    const auto keras = readKerasFile(file);
    if (!keras)
        return keras.error();
    for (const KerasArray& one : (*keras)->arrays) {
        if (one.name != name)
            continue;
        const auto shape = tableShape(one.array.shape, name, file.path());
        if (!shape)
            return shape.error();
        auto values = readHdf5((*keras)->weights, one.array, file.path(), file.progress());
        if (!values)
            return values.error();
        VectorTable table;
        table.values = *std::move(values);
        table.values.rows = static_cast<std::size_t>(shape->first);
        table.values.cols = static_cast<std::size_t>(shape->second);
        return table;
    }
    return Error::failure(tr("There is no array '%1'").arg(name)).in(file.path());
}

constexpr std::string_view kEndings[] = {"keras", "h5", "hdf5"};
constexpr std::string_view kTypes[] = {"application/x-hdf"};

} // namespace

Result<std::shared_ptr<const KerasFile>> readKerasFile(const VectorFile& file)
{
    return file.once<KerasFile>([&] { return unpackedKeras(file); });
}

extern const VectorFormat kKerasFormat;
constinit const VectorFormat kKerasFormat{
    .key = "keras",
    .title = trNoop("Keras"),
    .meaning =
        trNoop("`.keras`, `.h5` and `.weights.h5`, and arrays of other HDF5 files: `--tensor` takes the "
               "layer's name; "
               "what belongs to the optimizer is left aside"),
    .endings = kEndings,
    .mimeTypes = kTypes,
    .recognizes = recognizesKeras,
    .list = listKeras,
    .read = readKeras,
};

} // namespace shelf
