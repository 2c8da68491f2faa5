// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef _WIN32

#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>

#include <io.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace shelf::os {

/// UTF-8 as Windows wants it.
inline std::wstring wide(std::string_view text)
{
    const int size =
        ::MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), nullptr, 0);
    std::wstring out(static_cast<std::size_t>(size), L'\0');
    ::MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), out.data(), size);
    return out;
}

inline std::string narrow(std::wstring_view text)
{
    const auto length = static_cast<int>(text.size());
    const int size = ::WideCharToMultiByte(CP_UTF8, 0, text.data(), length, nullptr, 0, nullptr, nullptr);
    std::string out(static_cast<std::size_t>(size), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, text.data(), length, out.data(), size, nullptr, nullptr);
    return out;
}

/// A path of any length: whole, and marked as one to be taken as it is.
inline std::wstring widePath(std::string_view path)
{
    const std::wstring given = wide(path);
    const DWORD size = ::GetFullPathNameW(given.c_str(), 0, nullptr, nullptr);
    if (size < 240 || given.starts_with(L"\\\\"))
        return given;
    std::wstring whole(size, L'\0');
    whole.resize(::GetFullPathNameW(given.c_str(), size, whole.data(), nullptr));
    return L"\\\\?\\" + whole;
}

/// A word as the C library of another program takes it apart again.
inline std::wstring quotedWord(std::string_view word)
{
    std::wstring out = L"\"";
    std::size_t slashes = 0;
    for (const wchar_t letter : wide(word)) {
        if (letter == L'"')
            out.append(slashes + 1, L'\\');
        slashes = letter == L'\\' ? slashes + 1 : 0;
        out += letter;
    }
    return out.append(slashes, L'\\') + L'"';
}

inline HANDLE handleOf(int descriptor)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
}

/// Sets errno to what an error of Windows is called elsewhere; -1.
int failed(DWORD code = ::GetLastError());

} // namespace shelf::os

#endif
